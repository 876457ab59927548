package org.ecotown.enterprises.outcome;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.ecotown.enterprises.evidence.EvidenceFiles;
import org.ecotown.platform.audit.History;
import org.ecotown.platform.documents.Document;
import org.ecotown.platform.problem.InputFault;
import org.ecotown.platform.problem.InvalidInput;
import org.ecotown.platform.security.Caller;
import org.ecotown.platform.text.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds files to an outcome that is not settled yet. They travel with its next
 * contribution, so a verifier's version tells whether the verifier has seen them.
 */
@Service
public class AttachEvidence {

	private static final int MOST_FILES = 20;

	private static final int LONGEST_NAME = 200;

	private final Outcomes outcomes;

	private final EvidenceFiles files;

	private final History history;

	AttachEvidence(Outcomes outcomes, EvidenceFiles files, History history) {
		this.outcomes = outcomes;
		this.files = files;
		this.history = history;
	}

	/**
	 * Adds a file; the same content a second time changes nothing.
	 * @throws OutcomeSettled if the outcome is verified or withdrawn
	 */
	@Transactional(rollbackFor = IOException.class)
	public Outcome attach(Caller caller, OutcomeId id, @Nullable String fileName, InputStream content)
			throws IOException {
		Outcome before = this.outcomes.lock(id, caller);
		before.requireOpen();
		Document document = this.files.keep(content);
		if (before.evidence().stream().anyMatch((file) -> file.sha256().equals(document.sha256()))) {
			return before;
		}
		if (before.evidence().size() >= MOST_FILES) {
			throw new InvalidInput(new InputFault("/file", "too-many-files", MOST_FILES));
		}
		Evidence added = new Evidence(name(fileName), document.sha256(), document.size(), document.mediaType());
		List<Evidence> evidence = new ArrayList<>(before.evidence());
		evidence.add(added);
		Outcome after = before.withEvidence(evidence, Actor.of(caller));
		this.outcomes.save(after);
		this.outcomes.attach(after, added, Actor.of(caller));
		this.history.record(caller, OutcomeHistory.TYPE, id.value(), "evidence-added", null, added);
		return after;
	}

	/** Some browsers send a whole path; control characters would break headers. */
	static String name(@Nullable String fileName) {
		String tidy = Texts.tidy((fileName != null) ? fileName.replace('\\', '/') : "");
		String last = (tidy != null) ? tidy.substring(tidy.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "") : "";
		if (last.isBlank()) {
			return "evidence";
		}
		return last.substring(Math.max(0, last.length() - LONGEST_NAME));
	}

}
