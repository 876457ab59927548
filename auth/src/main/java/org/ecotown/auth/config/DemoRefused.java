package org.ecotown.auth.config;

/**
 * People and clients for demonstration are only allowed where {@code ecotown.auth.demo}
 * is set.
 */
public class DemoRefused extends RuntimeException {

	public DemoRefused() {
		super("ecotown.auth.demo is not set");
	}

}
