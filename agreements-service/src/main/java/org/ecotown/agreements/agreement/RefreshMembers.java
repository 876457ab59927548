package org.ecotown.agreements.agreement;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.ecotown.agreements.AgreementId;
import org.ecotown.agreements.agreement.Agreement.Party;
import org.ecotown.platform.client.PeerUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asks the directory who the members of the parties are: after every change of a signed
 * agreement, and every hour, because memberships change. What was known stays known while
 * the directory is away.
 */
@Service
class RefreshMembers {

	private static final Logger logger = LoggerFactory.getLogger(RefreshMembers.class);

	private static final Duration FRESH = Duration.ofHours(1);

	private static final int AT_ONCE = 100;

	private final Agreements agreements;

	private final AgreementReaders readers;

	private final MemberDirectory directory;

	private final TaskExecutor executor;

	private final Clock clock;

	RefreshMembers(Agreements agreements, AgreementReaders readers, MemberDirectory directory, TaskExecutor executor,
			Clock clock) {
		this.agreements = agreements;
		this.readers = readers;
		this.directory = directory;
		this.executor = executor;
		this.clock = clock;
	}

	/** Nobody waits for the directory; what fails now is due for the job. */
	@TransactionalEventListener
	void on(AgreementStored stored) {
		this.executor.execute(() -> {
			try {
				refresh(stored.agreement());
			}
			catch (PeerUnavailable ex) {
				logger.warn("The members of the parties of {} are asked for later: {}", stored.agreement(),
						ex.getMessage());
			}
		});
	}

	/**
	 * Refreshes what is due. One agreement that the directory refuses to answer about
	 * keeps no other from being asked for.
	 * @throws PeerUnavailable if the directory was away for some
	 */
	void due() {
		PeerUnavailable away = null;
		for (AgreementId id : this.readers.due(this.clock.instant().minus(FRESH), AT_ONCE)) {
			try {
				refresh(id);
			}
			catch (PeerUnavailable ex) {
				away = ex;
			}
		}
		if (away != null) {
			throw away;
		}
	}

	private void refresh(AgreementId id) {
		this.agreements.find(id)
			.filter((agreement) -> agreement.signedOn() != null)
			.ifPresent(
					(agreement) -> this.readers.keepMembers(agreement, partyOfMember(agreement), this.clock.instant()));
	}

	private Map<UUID, UUID> partyOfMember(Agreement agreement) {
		Map<UUID, UUID> parties = new HashMap<>();
		for (Party party : agreement.parties()) {
			this.directory.membersOf(party.organisation(), agreement.term().from(), agreement.lastDay())
				.forEach((member) -> parties.putIfAbsent(member, party.organisation()));
		}
		return parties;
	}

}
