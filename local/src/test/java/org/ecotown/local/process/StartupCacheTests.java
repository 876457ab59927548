package org.ecotown.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ecotown.local.layout.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StartupCacheTests {

	@TempDir
	Path folder;

	@Test
	void whatWasRecordedIsUsed() throws IOException {
		StartupCache cache = cache();
		assertThat(cache.use()).isEmpty();
		assertThat(cache.record()).startsWith("-XX:AOTCacheOutput=").endsWith(".part");
		Files.writeString(Path.of(cache.record().substring("-XX:AOTCacheOutput=".length())), "cache");
		cache.keep();
		assertThat(cache().use()).contains("-XX:AOTCache=" + cache.file());
	}

	@Test
	void killedRecordingIsNotUsed() throws IOException {
		StartupCache cache = cache();
		Files.writeString(Path.of(cache.record().substring("-XX:AOTCacheOutput=".length())), "half a c");
		Files.writeString(Path.of(cache.record().substring("-XX:AOTCacheOutput=".length()) + ".config"), "of the JVM");
		cache.forget();
		assertThat(cache().exists()).isFalse();
		assertThat(this.folder).isEmptyDirectory();
	}

	/** What serves records nothing, so that its stop is as fast as any. */
	@Test
	void onlyARunOfItsOwnRecords() {
		ExtractedJar jar = new ExtractedJar(this.folder, this.folder.resolve("x.jar"));
		assertThat(JavaCommand.of(Service.GATEWAY, this.folder, jar, cache()))
			.noneMatch(word -> word.contains("AOTCacheOutput"));
		assertThat(JavaCommand.recording(Service.GATEWAY, this.folder, jar, cache())).contains(cache().record(),
				"-Dspring.context.exit=onRefresh");
	}

	private StartupCache cache() {
		return StartupCache.of(new ExtractedJar(this.folder, this.folder.resolve("x.jar")));
	}

}
