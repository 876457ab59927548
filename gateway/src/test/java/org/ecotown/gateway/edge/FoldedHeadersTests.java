package org.ecotown.gateway.edge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedHeadersTests {

	private static final String CHUNKED = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";

	private final FoldedHeaders heads = new FoldedHeaders();

	private final List<Object> read = new ArrayList<>();

	private final EmbeddedChannel channel = new EmbeddedChannel(this.heads, new HttpRequestDecoder(),
			new ChannelInboundHandlerAdapter() {

				@Override
				public void channelRead(ChannelHandlerContext context, Object message) {
					FoldedHeadersTests.this.read.add(message);
					if (message instanceof HttpRequest request && request.decoderResult().isSuccess()) {
						FoldedHeadersTests.this.heads.began(request);
					}
					if (message instanceof LastHttpContent) {
						FoldedHeadersTests.this.heads.ended();
					}
					ReferenceCountUtil.release(message);
				}

			});

	/** A message for each line would be work for an attacker to give. */
	@Test
	void handsABodyInChunksOverAsItCame() {
		String lines = "\n".repeat(4000);
		send(CHUNKED + Integer.toHexString(lines.length()) + "\r\n" + lines + "\r\n0\r\n\r\n");
		assertThat(this.read.stream().filter(HttpContent.class::isInstance).count()).isLessThanOrEqualTo(3);
		assertThat(requests()).containsExactly(true);
	}

	@Test
	void findsTheNextHeadBehindEveryKindOfBody() {
		for (String before : List.of("GET / HTTP/1.1\r\n\r\n",
				"POST / HTTP/1.1\r\nContent-Length: 8\r\n\r\n\r\n \r\n\r\n ", CHUNKED + "0\r\n\r\n",
				CHUNKED + "4\r\n\r\n\r\n\r\n1\r\nx\r\n0\r\nTrailer: a\r\n\r\n")) {
			this.read.clear();
			send(before + before + "GET / HTTP/1.1\r\nX: a\r\n\r\n");
			assertThat(requests()).containsExactly(true, true, true);
		}
		send(CHUNKED + "1\r\nx\r\n0\r\n\r\nGET / HTTP/1.1\r\nX: a\r\n b\r\n\r\n");
		assertThat(requests()).endsWith(true, false);
	}

	@Test
	void findsAFoldedLineHoweverTheBytesArrive() {
		for (char sent : "GET / HTTP/1.1\r\nX: a\r\n\tb\r\n\r\n".toCharArray()) {
			send(String.valueOf(sent));
		}
		assertThat(requests()).containsExactly(false);
	}

	/** Whether each could be read. */
	private List<Boolean> requests() {
		return this.read.stream()
			.filter(HttpRequest.class::isInstance)
			.map((request) -> ((HttpRequest) request).decoderResult().isSuccess())
			.toList();
	}

	private void send(String bytes) {
		this.channel.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.ISO_8859_1));
	}

}
