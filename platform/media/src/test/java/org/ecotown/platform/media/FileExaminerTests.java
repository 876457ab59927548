package org.ecotown.platform.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.ecotown.platform.media.UnsoundFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileExaminerTests {

	/** Three by two pixels, of a browser's canvas. */
	private static final byte[] WEBP = Base64.getDecoder()
		.decode("UklGRlQAAABXRUJQVlA4IEgAAABwAgCdASoDAAIAAUAmJagCdLoAyQDJAAY5QnlgAP7tEvQ1Y+9zPAta6DddALWZ3/7oJ/x62Tupv/8SF/7QT/j1sndTf/w/gAA=");

	@Test
	void photoLosesPositionAndDeviceButNotItsPixels() throws Exception {
		byte[] photo = MediaFixtures.photo();

		Kept kept = examine(photo);

		assertThat(kept.format()).isEqualTo(Format.JPEG);
		assertThat(text(photo)).contains(MediaFixtures.SECRET, "Exif", "xmpmeta", "ABC");
		assertThat(text(kept.content())).doesNotContain(MediaFixtures.SECRET)
			.doesNotContain("xmpmeta", "Photoshop", "ABC", "MotionPhoto");
		assertThat(pixels(kept.content())).isEqualTo(pixels(photo));
	}

	@Test
	void photoStaysUprightAndSoIsItsThumbnail() throws Exception {
		Kept kept = examine(MediaFixtures.photo());

		assertThat(text(kept.content())).contains("Exif\0\0MM");
		BufferedImage thumbnail = ImageIO.read(new ByteArrayInputStream(Objects.requireNonNull(kept.thumbnail())));
		assertThat(thumbnail.getWidth()).isEqualTo(320);
		assertThat(thumbnail.getHeight()).isEqualTo(480);
	}

	@Test
	void pngLosesItsNotes() throws Exception {
		byte[] png = MediaFixtures.pngWithNotes();

		Kept kept = examine(png);

		assertThat(text(kept.content())).doesNotContain(MediaFixtures.SECRET).doesNotContain("tEXt", "iTXt");
		assertThat(text(kept.content())).contains("eXIfMM");
		assertThat(pixels(kept.content())).isEqualTo(pixels(png));
	}

	@Test
	void webpLosesItsNotes() throws Exception {
		byte[] exif = MediaFixtures.concat(MediaFixtures.latin("EXIF"), new byte[] { 28, 0, 0, 0 },
				MediaFixtures.latin(MediaFixtures.SECRET + " "));
		byte[] extended = MediaFixtures.concat(MediaFixtures.latin("VP8X"),
				new byte[] { 10, 0, 0, 0, 0x08, 0, 0, 0, 2, 0, 0, 1, 0, 0 });
		byte[] webp = MediaFixtures.concat(Arrays.copyOf(WEBP, 12), extended, Arrays.copyOfRange(WEBP, 12, WEBP.length),
				exif);
		webp[4] = (byte) (webp.length - 8);

		Kept kept = examine(webp);

		assertThat(kept.format()).isEqualTo(Format.WEBP);
		assertThat(text(webp)).contains(MediaFixtures.SECRET);
		assertThat(text(kept.content())).doesNotContain(MediaFixtures.SECRET).doesNotContain("EXIF").contains("VP8X");
		assertThat(kept.thumbnail()).isNotNull();
	}

	@ParameterizedTest
	@MethodSource("whole")
	void whatWasTakenOutOnceStaysAsItIs(byte[] file) throws Exception {
		Kept once = examine(file);

		assertThat(examine(once.content()).content()).isEqualTo(once.content());
		assertThat(examine(file).content()).isEqualTo(once.content());
	}

	@Test
	void pdfIsKeptToTheByte() throws Exception {
		byte[] pdf = MediaFixtures.pdf("receipt");

		Kept kept = examine(pdf);

		assertThat(kept.format()).isEqualTo(Format.PDF);
		assertThat(kept.content()).isEqualTo(pdf);
		assertThat(kept.thumbnail()).isNull();
	}

	@ParameterizedTest
	@MethodSource("whole")
	void fileThatEndsEarlyIsDamaged(byte[] file) {
		for (int length : new int[] { file.length * 9 / 10, file.length / 2, file.length / 10 + 12 }) {
			assertRefused(Arrays.copyOf(file, length), Reason.DAMAGED);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "%PDF-", "%PDF-1.7\nstartxref\n9\n%%EOF",
			"RIFF\4\0\0\0WEBP", "RIFF\u00FF\u00FF\u00FF\u00FFWEBPVP8 \0\0\0\u0080", "\u00FF\u00D8\u00FF\u00D9" })
	void firstBytesAreNotAFile(String bytes) {
		assertRefused(MediaFixtures.latin(bytes), Reason.DAMAGED);
	}

	@Test
	void pictureWithFewerPixelsThanItSaysIsDamaged() {
		assertRefused(MediaFixtures.pngOf(600, 400), Reason.DAMAGED);
	}

	@Test
	void pixelsAreCountedBeforeTheyAreDecoded() {
		assertRefused(MediaFixtures.pngOf(30_000, 30_000), Reason.TOO_MANY_PIXELS);
		assertRefused(MediaFixtures.pngOf(40_000, 1), Reason.TOO_MANY_PIXELS);
		byte[] jpeg = MediaFixtures.picture("jpeg", 64, 64);
		int frame = text(jpeg).indexOf("\u00FF\u00C0");
		jpeg[frame + 5] = (byte) 0xFF;
		jpeg[frame + 7] = (byte) 0xFF;
		assertRefused(jpeg, Reason.TOO_MANY_PIXELS);
	}

	@Test
	void photoOfAPhoneInItsOwnFormatIsNamed() {
		assertRefused(MediaFixtures.latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), Reason.HEIF);
		assertRefused(MediaFixtures.latin("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom"), Reason.UNKNOWN);
	}

	@Test
	void otherContentIsUnknown() {
		assertRefused(MediaFixtures.latin("MZ\u0090\0"), Reason.UNKNOWN);
		assertRefused(MediaFixtures.latin("RIFF\1\2\3\4WAVE"), Reason.UNKNOWN);
		assertRefused(MediaFixtures.latin("<svg/>"), Reason.UNKNOWN);
		assertRefused(new byte[0], Reason.UNKNOWN);
	}

	@Test
	void hashOfWhatWasSentIsTold() throws Exception {
		assertThat(examine(MediaFixtures.pdf("")).sent()).isEqualTo(java.util.HexFormat.of()
			.formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(MediaFixtures.pdf(""))));
	}

	@Test
	void nothingIsLeftBehind() throws Exception {
		long before = left();
		examine(MediaFixtures.photo());
		assertRefused(MediaFixtures.pngOf(600, 400), Reason.DAMAGED);
		assertThat(left()).isEqualTo(before);
	}

	static Stream<byte[]> whole() {
		return Stream.of(MediaFixtures.photo(), MediaFixtures.pngWithNotes(), WEBP,
				MediaFixtures.pdf("x".repeat(3000)));
	}

	private static void assertRefused(byte[] file, Reason reason) {
		assertThatExceptionOfType(UnsoundFile.class).isThrownBy(() -> examine(file))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	private static Kept examine(byte[] file) throws IOException {
		try (SoundFile sound = FileExaminer.examine(new ByteArrayInputStream(file))) {
			return new Kept(sound.format(), Files.readAllBytes(sound.content()), sound.thumbnail(), sound.sentSha256());
		}
	}

	private static int[] pixels(byte[] picture) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static long left() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("examined")).count();
		}
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	private record Kept(Format format, byte[] content, byte[] thumbnail, String sent) {
	}

}
