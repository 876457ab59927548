package org.ecotown.gateway.edge;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.util.ByteProcessor;

/**
 * Refuses header lines that go on in the next line (RFC 9112, section 5.2), which the
 * codec joins without a word. Stands before the codec and hands it each head by itself,
 * so that it knows where the next one begins: from what the codec makes of it.
 */
final class FoldedHeaders extends ChannelInboundHandlerAdapter implements ByteProcessor {

	/** A line without a name: the codec refuses the request for it. */
	private static final byte[] REFUSED = ":\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

	/** A body in chunks ends with an empty line, and nowhere else. */
	private static final int TO_EMPTY_LINE = -1;

	private static final int EMPTY_LINE = 0x0D0A0D0A;

	/** What is left of a body, or that it comes in chunks. */
	private long body;

	private int lastBytes;

	/** Without the end of the line. */
	private int lengthOfLine;

	private int lines;

	private boolean folded;

	/**
	 * The codec has read a head.
	 */
	void began(HttpRequest request) {
		this.body = HttpUtil.isTransferEncodingChunked(request) ? TO_EMPTY_LINE
				: HttpUtil.getContentLength(request, 0L);
	}

	/**
	 * The codec has read a request to its end.
	 */
	void ended() {
		this.body = 0;
		this.lastBytes = 0;
		this.lengthOfLine = 0;
		this.lines = 0;
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object message) {
		ByteBuf bytes = (ByteBuf) message;
		try {
			while (bytes.isReadable() && !this.folded) {
				context.fireChannelRead(bytes.readRetainedSlice(next(bytes)));
				if (this.folded) {
					context.fireChannelRead(Unpooled.wrappedBuffer(REFUSED));
				}
			}
		}
		finally {
			bytes.release();
		}
	}

	private int next(ByteBuf bytes) {
		if (this.body > 0) {
			int part = (int) Math.min(this.body, bytes.readableBytes());
			this.body -= part;
			return part;
		}
		int end = bytes.forEachByte((this.body == TO_EMPTY_LINE) ? this::isWithinChunks : this);
		if (end < 0) {
			return bytes.readableBytes();
		}
		return end - bytes.readerIndex() + (this.folded ? 0 : 1);
	}

	private boolean isWithinChunks(byte value) {
		this.lastBytes = (this.lastBytes << Byte.SIZE) | (value & 0xFF);
		return this.lastBytes != EMPTY_LINE;
	}

	/** Goes on to the end of a head, or to where a line is folded. */
	@Override
	public boolean process(byte value) {
		switch (value) {
			case '\n' -> {
				if (this.lengthOfLine == 0 && this.lines > 0) {
					return false;
				}
				this.lines += (this.lengthOfLine > 0) ? 1 : 0;
				this.lengthOfLine = 0;
			}
			case '\r' -> {
				// part of the end of the line
			}
			default -> {
				// a blank before the first line is no header that goes on
				this.folded = this.lengthOfLine == 0 && this.lines > 0 && (value == ' ' || value == '\t');
				this.lengthOfLine++;
				return !this.folded;
			}
		}
		return true;
	}

}
