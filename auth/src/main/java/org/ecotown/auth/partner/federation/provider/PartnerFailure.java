package org.ecotown.auth.partner.federation.provider;

import java.io.IOException;

import org.ecotown.auth.partner.outbound.AddressRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.web.client.RestClientResponseException;

/**
 * Something went wrong with a partner's provider.
 */
public class PartnerFailure extends RuntimeException {

	private final PartnerFault fault;

	public PartnerFailure(PartnerFault fault) {
		this(fault, null);
	}

	public PartnerFailure(PartnerFault fault, @Nullable Throwable cause) {
		super(fault.code(), cause);
		this.fault = fault;
	}

	/**
	 * Names the fault by what is at the bottom of an exception.
	 * @param otherwise the fault if it is none of the network
	 */
	public static PartnerFailure of(Throwable failure, PartnerFault otherwise) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			switch (cause) {
				case PartnerFailure known -> {
					return known;
				}
				case AddressRefused refused -> {
					return new PartnerFailure(PartnerFault.ADDRESS_REFUSED, failure);
				}
				case RestClientResponseException answer when answer.getStatusCode().is5xxServerError()
						|| otherwise == PartnerFault.NO_METADATA -> {
					return new PartnerFailure(PartnerFault.ERROR_ANSWER, failure);
				}
				case IOException io -> {
					return new PartnerFailure(PartnerFault.UNREACHABLE, failure);
				}
				default -> {
					// look further down
				}
			}
		}
		return new PartnerFailure(otherwise, failure);
	}

	public PartnerFault fault() {
		return this.fault;
	}

}
