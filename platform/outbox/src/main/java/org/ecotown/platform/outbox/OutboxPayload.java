package org.ecotown.platform.outbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a payload type as it is stored, so that the class may be renamed or moved while
 * messages wait.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OutboxPayload {

	/**
	 * The stored name, never to be changed; a payload with another meaning gets another
	 * name.
	 */
	String value();

}
