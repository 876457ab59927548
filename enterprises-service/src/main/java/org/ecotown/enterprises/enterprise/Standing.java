package org.ecotown.enterprises.enterprise;

/**
 * What an organisation is to an enterprise.
 *
 * @param own whether it is the enterprise's own
 * @param programme whether it runs the programme: registered the enterprise, or is a
 * party of its agreement
 */
public record Standing(boolean own, boolean programme) {

	/** That of a stranger. */
	public static final Standing NONE = new Standing(false, false);

}
