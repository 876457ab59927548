package org.ecotown.platform.notices;

/**
 * Tells people something. Both need a transaction and are delivered if and only if it
 * commits, those about one thing in their order.
 */
public interface Notices {

	/**
	 * Tells whom the notice is for, once however often it is delivered.
	 */
	void tell(Notice notice);

	/**
	 * What notices of this kind were about is done, whoever did it: they wait for nobody
	 * any more.
	 * @param about the thing, as the notices named it
	 */
	void settle(NoticeKind kind, String about);

}
