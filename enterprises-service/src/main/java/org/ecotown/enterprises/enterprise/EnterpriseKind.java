package org.ecotown.enterprises.enterprise;

/**
 * What sort of enterprise it is.
 */
public enum EnterpriseKind {

	/** A community enterprise (วิสาหกิจชุมชน), juristic or not. */
	COMMUNITY_ENTERPRISE,
	/** A producer of the One Tambon One Product programme. */
	OTOP_PRODUCER, COOPERATIVE, SME, INDUSTRIAL_PLANT

}
