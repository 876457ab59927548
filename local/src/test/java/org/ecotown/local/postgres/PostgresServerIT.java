package org.ecotown.local.postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.ecotown.local.layout.Folders;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.supervise.Leftovers;
import org.ecotown.local.text.Messages;
import org.ecotown.local.text.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PostgresServerIT {

	@TempDir
	static Path home;

	private static Folders folders;

	private static Secrets secrets;

	private static int port;

	private static PostgresServer server;

	@BeforeAll
	static void prepare() throws IOException {
		folders = new Folders(home, home);
		folders.create();
		secrets = Secrets.in(folders.secrets());
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		server = PostgresServer.of(folders, port, secrets);
	}

	@BeforeEach
	void start() {
		server.start();
	}

	@AfterAll
	static void stop() {
		server.stop();
		assertThat(server.isRunning()).isFalse();
	}

	@Test
	void nobodyElseReadsTheHomeAndNoPasswordStays() throws IOException {
		Files.writeString(home.resolve("postgres.password"), "left by a killed launcher");
		server.start();
		assertThat(home.resolve("postgres.password")).doesNotExist();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home))).isEqualTo("rwx------");
	}

	@Test
	void isDurable() throws SQLException {
		assertThat(answer("SHOW fsync")).isEqualTo("on");
		assertThat(answer("SHOW synchronous_commit")).isEqualTo("on");
	}

	@Test
	void trigramsSeeThaiLetters() throws SQLException {
		execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
		assertThat(answer("SELECT cardinality(show_trgm('วิสาหกิจ')) > 0")).isEqualTo("t");
	}

	@Test
	void roleReachesItsOwnDatabaseOnlyAndNobodyWithoutPassword() {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> connect("training", "agreements", secrets.databasePassword("agreements")).close());
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> connect("agreements", "agreements", "guess").close());
	}

	@Test
	void serverLeftBehindIsAdopted() throws IOException {
		String before = pid();
		PostgresServer.of(folders, port, secrets).start();
		assertThat(pid()).isEqualTo(before);
		assertThat(PostgresServer.holds(folders, port)).isTrue();
	}

	@Test
	void committedRowSurvivesKillMinusNine() throws Exception {
		execute("CREATE TABLE IF NOT EXISTS kept (n int)");
		execute("INSERT INTO kept VALUES (1)");
		ProcessHandle.of(Long.parseLong(pid())).orElseThrow().destroyForcibly();
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !server.isRunning());
		server.start();
		assertThat(answer("SELECT count(*) > 0 FROM kept")).isEqualTo("t");
	}

	@Test
	void secretsOfOtherDataAreRefusedInOneLine(@TempDir Path elsewhere) {
		Secrets others = Secrets.in(elsewhere.resolve("secrets.properties"));
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> PostgresServer.of(folders, port, others).start());
		assertThat(refusal.in(Messages.english())).contains("are not those of the data", "./ecotown reset")
			.doesNotContain("\n");
		assertThat(refusal.in(Messages.thai())).contains("./ecotown reset").doesNotContain("\n");
	}

	@Test
	void whatAKilledLauncherLeftIsStopped() {
		assertThat(Leftovers.areThere(folders)).isTrue();
		Leftovers.stop(folders);
		assertThat(server.isRunning()).isFalse();
		assertThat(Leftovers.areThere(folders)).isFalse();
	}

	@Test
	void aServerThatIsStoppedDoesNotAnswer() throws Exception {
		assertThat(server.answers()).isTrue();
		signal("STOP");
		try {
			assertThat(server.answers()).isFalse();
		}
		finally {
			signal("CONT");
		}
		assertThat(server.answers()).isTrue();
	}

	private static void signal(String name) throws Exception {
		assertThat(new ProcessBuilder("kill", "-" + name, pid()).start().waitFor()).isZero();
	}

	@Test
	void dataSurvivesAStopAndAnotherPort() throws Exception {
		execute("CREATE TABLE IF NOT EXISTS moved (n int)");
		int before = port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		server = PostgresServer.of(folders, port, secrets);
		server.start();
		assertThat(PostgresServer.holds(folders, before)).isFalse();
		assertThat(answer("SELECT count(*) FROM moved")).isEqualTo("0");
	}

	private static String pid() throws IOException {
		return Files.readAllLines(folders.postgresData().resolve("postmaster.pid")).getFirst().strip();
	}

	private static String answer(String sql) throws SQLException {
		try (Connection connection = own();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static void execute(String sql) throws SQLException {
		try (Connection connection = own(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static Connection own() throws SQLException {
		return connect("agreements", "agreements", secrets.databasePassword("agreements"));
	}

	private static Connection connect(String database, String role, String password) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, password);
	}

}
