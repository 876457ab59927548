package org.ecotown.enterprises.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.enterprises.evidence.EvidenceFiles;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.documents.Document;
import org.ecotown.platform.media.FileExaminer;
import org.ecotown.platform.media.FileName;
import org.ecotown.platform.media.SoundFile;
import org.ecotown.platform.media.UnsoundFile;
import org.ecotown.platform.security.Actor;
import org.ecotown.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds files to an outcome that is not settled yet. They travel with its next
 * contribution, so a verifier's version tells whether the verifier has seen them.
 */
@Service
public class AttachEvidence {

	private final Outcomes outcomes;

	private final EvidenceFiles files;

	private final History history;

	private final TransactionTemplate transaction;

	AttachEvidence(Outcomes outcomes, EvidenceFiles files, History history, TransactionTemplate transaction) {
		this.outcomes = outcomes;
		this.files = files;
		this.history = history;
		this.transaction = transaction;
	}

	/**
	 * Adds a file; the same content a second time changes nothing. Looking into it takes
	 * its time and no connection, and only files of those who may add them are looked
	 * into.
	 * @throws OutcomeSettled if the outcome is verified or withdrawn
	 * @throws UnsoundFile if it is neither a whole picture nor a whole PDF
	 */
	public Outcome attach(Caller caller, OutcomeId id, @Nullable String fileName, InputStream content)
			throws IOException {
		this.outcomes.require(id, caller).requireOpen();
		try (SoundFile file = FileExaminer.examine(content)) {
			return this.transaction.execute((status) -> attach(caller, id, fileName, file));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private Outcome attach(Caller caller, OutcomeId id, @Nullable String fileName, SoundFile file) {
		Outcome before = this.outcomes.lock(id, caller);
		before.requireOpen();
		Document document = keep(file);
		if (before.evidence().stream().anyMatch((one) -> one.sha256().equals(document.sha256()))) {
			return before;
		}
		ReportRules.requireRoom(before);
		Evidence added = new Evidence(FileName.of(fileName, file.format(), "evidence"), document.sha256(),
				document.size(), document.mediaType(), file.sentSha256());
		List<Evidence> evidence = new ArrayList<>(before.evidence());
		evidence.add(added);
		Outcome after = before.withEvidence(evidence, Actor.of(caller));
		this.outcomes.save(after);
		this.outcomes.attach(after, added, Actor.of(caller));
		this.history.record(caller, OutcomeHistory.TYPE, id.value(), "evidence-added", null, added);
		return after;
	}

	private Document keep(SoundFile file) {
		try {
			return this.files.keep(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
