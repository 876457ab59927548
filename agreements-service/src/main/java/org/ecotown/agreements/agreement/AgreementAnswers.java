package org.ecotown.agreements.agreement;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;

import org.ecotown.agreements.measure.Measures;
import org.ecotown.platform.preconditions.EntityTags;
import org.ecotown.platform.security.Caller;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with an agreement as it stands today, and with what the caller may do with it.
 */
@Component
public class AgreementAnswers {

	private final Measures measures;

	private final AgreementReaders readers;

	private final Clock clock;

	AgreementAnswers(Measures measures, AgreementReaders readers, Clock clock) {
		this.measures = measures;
		this.readers = readers;
		this.clock = clock;
	}

	public ResponseEntity<AgreementResponse> created(Agreement agreement, Caller caller) {
		return answer(ResponseEntity.created(URI.create("/api/agreements/" + agreement.id())), agreement, caller);
	}

	public ResponseEntity<AgreementResponse> ok(Agreement agreement, Caller caller) {
		return answer(ResponseEntity.ok(), agreement, caller);
	}

	private ResponseEntity<AgreementResponse> answer(ResponseEntity.BodyBuilder answer, Agreement agreement,
			Caller caller) {
		// a party that has just left with its own change is told what became of it, as it
		// was allowed to do that
		Reader reader = this.readers.find(agreement.id(), caller.organisation())
			.orElseGet(() -> new Reader(Reader.Reason.PARTY, null));
		return answer.eTag(EntityTags.of(agreement.version()))
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(AgreementResponse.from(agreement, this.measures.byCode(), LocalDate.now(this.clock), reader, caller));
	}

}
