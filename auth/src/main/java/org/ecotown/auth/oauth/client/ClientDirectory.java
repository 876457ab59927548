package org.ecotown.auth.oauth.client;

import java.util.List;
import java.util.UUID;

import org.ecotown.auth.directory.organisation.OrganisationId;
import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.security.Role;

import org.springframework.stereotype.Component;

/**
 * The clients a caller may know of: an administrator of the platform all of them,
 * everybody else those that act for the own organisation.
 */
@Component
public class ClientDirectory {

	private final Clients clients;

	ClientDirectory(Clients clients) {
		this.clients = clients;
	}

	/**
	 * A client.
	 * @throws ClientNotFound when there is none for the caller
	 */
	public Client find(Caller caller, String clientId) {
		return this.clients.byClientId(clientId)
			.filter((client) -> visible(caller, client))
			.orElseThrow(() -> new ClientNotFound(clientId));
	}

	/**
	 * Clients in the order of their client ids.
	 */
	public Page<Client> list(Caller caller, PageQuery page) {
		return page.toPage(rows(caller, page), (row) -> List.of(row.clientId()));
	}

	private List<Client> rows(Caller caller, PageQuery page) {
		if (caller.is(Role.PLATFORM_ADMIN)) {
			return this.clients.list(page.after(0), page.fetchSize());
		}
		UUID organisation = caller.organisation();
		return (organisation != null)
				? this.clients.listOf(new OrganisationId(organisation), page.after(0), page.fetchSize()) : List.of();
	}

	private static boolean visible(Caller caller, Client client) {
		OrganisationId organisation = client.organisation();
		return caller.is(Role.PLATFORM_ADMIN) || (organisation != null && caller.actsFor(organisation.value()));
	}

}
