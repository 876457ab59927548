package org.ecotown.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The operation is for callers with one of the roles or one of the scopes. Which rows
 * they see is decided further in, by a {@link Caller} with these roles only.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Allow {

	/** Any of these roles suffices. */
	Role[] roles() default {};

	/** Any of these scopes suffices. */
	String[] scopes() default {};

}
