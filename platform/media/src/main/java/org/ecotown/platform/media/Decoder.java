package org.ecotown.platform.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import org.ecotown.platform.media.UnsoundFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Decodes pictures to see that they are whole, keeping only every n-th pixel, and makes
 * the thumbnail of them. One at a time: some decoders hold the whole picture.
 */
final class Decoder {

	/** Longer side of a thumbnail. */
	private static final int THUMBNAIL = 480;

	private static final float QUALITY = 0.8f;

	private static final Semaphore turn = new Semaphore(1, true);

	private Decoder() {
	}

	/**
	 * @return a thumbnail, or null if the colours cannot be converted
	 * @throws UnsoundFile if there are fewer pixels than the header says, or they cannot
	 * be decoded
	 */
	static byte @Nullable [] decode(Path file, Format format, Picture picture) throws IOException {
		ImageReader reader = reader(format);
		turn.acquireUninterruptibly();
		try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
			reader.setInput(in, true, true);
			AtomicBoolean early = new AtomicBoolean();
			reader.addIIOReadWarningListener((source, warning) -> {
				if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
					early.set(true);
				}
			});
			BufferedImage small = read(reader, picture);
			if (early.get()) {
				throw new UnsoundFile(Reason.DAMAGED);
			}
			return (small != null) ? thumbnail(small, picture.orientation()) : null;
		}
		catch (UnsoundFile ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// decoders meet damage with exceptions of every kind
			throw new UnsoundFile(Reason.DAMAGED, ex);
		}
		finally {
			reader.dispose();
			turn.release();
		}
	}

	private static @Nullable BufferedImage read(ImageReader reader, Picture picture) throws IOException {
		ImageReadParam param = reader.getDefaultReadParam();
		int every = Math.max(1, Math.max(picture.width(), picture.height()) / (2 * THUMBNAIL));
		param.setSourceSubsampling(every, every, 0, 0);
		try {
			return reader.read(0, param);
		}
		catch (IIOException ex) {
			if (!reader.canReadRaster() || !String.valueOf(ex.getMessage()).contains("Unsupported Image Type")) {
				throw ex;
			}
			// four inks of a printing house
			reader.readRaster(0, param);
			return null;
		}
	}

	private static byte[] thumbnail(BufferedImage picture, Orientation orientation) throws IOException {
		double scale = Math.min(1, (double) THUMBNAIL / Math.max(picture.getWidth(), picture.getHeight()));
		int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
		BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = small.createGraphics();
		try {
			graphics.setBackground(java.awt.Color.WHITE);
			graphics.clearRect(0, 0, width, height);
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			graphics.drawImage(picture, 0, 0, width, height, null);
		}
		finally {
			graphics.dispose();
		}
		return jpeg(orientation.upright(small));
	}

	private static byte[] jpeg(BufferedImage picture) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(picture, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static ImageReader reader(Format format) {
		return (format == Format.WEBP) ? new WebPImageReaderSpi().createReaderInstance(null)
				: ImageIO.getImageReadersByFormatName(format.name()).next();
	}

}
