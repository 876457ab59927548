package org.ecotown.platform.audit;

import java.util.Map;
import java.util.UUID;

import org.ecotown.platform.paging.Page;
import org.ecotown.platform.paging.PageQuery;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The append-only history of a service's resources.
 */
public interface History {

	/**
	 * Adds an entry in the current transaction: it stays if and only if the change does.
	 * @param caller who changes the resource
	 * @param type kind of the resource, such as {@code agreement}
	 * @param id the resource
	 * @param action what is done to it, such as {@code created}
	 * @param before the resource as the API shows it before, null when it is created. No
	 * secrets: what Jackson writes is kept for good
	 * @param after the resource as the API shows it afterwards, null when it is deleted
	 * @throws IllegalStateException if there is no transaction
	 */
	void record(Caller caller, String type, UUID id, String action, @Nullable Object before, @Nullable Object after);

	/**
	 * The entries of a resource, newest first. Whether the caller may see the resource is
	 * for the service to decide.
	 */
	Page<HistoryEntry> of(String type, UUID id, PageQuery page);

	/**
	 * The latest entries of the resources a caller sees, newest first.
	 * @param names for each kind of the resources a query for their ids, and their names
	 * in Thai and English
	 * @param visible a query for the kinds and ids of the resources the caller sees
	 * @param parameters of that query
	 */
	Page<LatestChange> latest(Map<String, String> names, String visible,
			Map<String, ? extends @Nullable Object> parameters, PageQuery page);

}
