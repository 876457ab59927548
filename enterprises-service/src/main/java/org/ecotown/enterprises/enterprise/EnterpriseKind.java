package org.ecotown.enterprises.enterprise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What sort of enterprise it is.
 */
public enum EnterpriseKind {

	/** A community enterprise (วิสาหกิจชุมชน), juristic or not. */
	@JsonProperty("community-enterprise")
	COMMUNITY_ENTERPRISE,
	/** A producer of the One Tambon One Product programme. */
	@JsonProperty("otop-producer")
	OTOP_PRODUCER, @JsonProperty("cooperative")
	COOPERATIVE, @JsonProperty("sme")
	SME, @JsonProperty("industrial-plant")
	INDUSTRIAL_PLANT;

	/**
	 * The name in the API and in the database.
	 */
	public String wireName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The kind of a wire name.
	 */
	public static Optional<EnterpriseKind> find(String wireName) {
		return Arrays.stream(values()).filter((kind) -> kind.wireName().equals(wireName)).findFirst();
	}

	static EnterpriseKind of(String wireName) {
		return find(wireName).orElseThrow(() -> new IllegalArgumentException("unknown kind"));
	}

}
