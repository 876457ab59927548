package org.ecotown.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StartupCacheTests {

	@TempDir
	Path folder;

	@Test
	void firstRunRecordsAndTheNextUsesIt() throws IOException {
		StartupCache cache = cache();
		assertThat(cache.option().orElseThrow()).startsWith("-XX:AOTCacheOutput=").endsWith(".part");
		Files.writeString(Path.of(cache.option().orElseThrow().substring("-XX:AOTCacheOutput=".length())), "cache");
		cache.keep();
		assertThat(cache().option()).contains("-XX:AOTCache=" + cache.file());
	}

	@Test
	void killedRecordingIsNotUsed() throws IOException {
		StartupCache cache = cache();
		Files.writeString(Path.of(cache.option().orElseThrow().substring("-XX:AOTCacheOutput=".length())), "half a c");
		cache.forget();
		assertThat(cache().exists()).isFalse();
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void recordsNothingWhereNoneIsWanted() {
		StartupCache unwanted = new StartupCache(this.folder.resolve("x.aot"), false);
		assertThat(unwanted.option()).isEmpty();
		assertThat(unwanted.records()).isFalse();
	}

	private StartupCache cache() {
		return StartupCache.of(new ExtractedJar(this.folder, this.folder.resolve("x.jar")), true);
	}

}
