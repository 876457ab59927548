package org.ecotown.platform.testsupport;

import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;

/**
 * Holds fakes made with WireMock against the descriptions of those they stand for.
 */
public final class FakePeers {

	/** Marks an answer that is wrong on purpose: that of a peer which is out of order. */
	public static final String BROKEN = "Broken-On-Purpose";

	private FakePeers() {
	}

	/**
	 * Lets {@link HonestPeers} know of every request and answer that is not as described.
	 * @param peers whom the fake stands for; they share no path
	 */
	public static void watch(WireMockServer fake, PeerContract... peers) {
		List<PeerContract> contracts = List.of(peers);
		fake.addMockServiceRequestListener((request, response) -> {
			if (!response.getHeaders().getHeader(BROKEN).isPresent()) {
				hear(contracts, request, response);
			}
		});
	}

	private static void hear(List<PeerContract> peers, Request request, Response response) {
		String method = request.getMethod().value();
		String url = request.getUrl();
		String asked = request.getBodyAsString();
		int status = response.getStatus();
		String answer = response.getBodyAsString();
		HonestPeers.hear(() -> peers.stream()
			.filter((peer) -> peer.knows(method, url))
			.findFirst()
			.orElse(peers.getFirst())
			.lies(method, url, asked, status, answer));
	}

}
