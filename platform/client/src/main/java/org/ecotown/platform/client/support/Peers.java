package org.ecotown.platform.client.support;

import feign.Request;

/**
 * Names the peer a request goes to: the name of its {@code @FeignClient}.
 */
final class Peers {

	private Peers() {
	}

	static String of(Request request) {
		return request.requestTemplate().feignTarget().name();
	}

}
