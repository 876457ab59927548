package org.ecotown.platform.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Boots the service on a free port of the loopback interface, with a fresh database on a
 * real PostgreSQL and an issuer of access tokens ({@link TestTokens}). Inject an
 * {@link Api} to call it. Test classes with the same configuration share one application;
 * a test makes its own rows and does not count on an empty table.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.address=127.0.0.1", "management.tracing.sampling.probability=1.0" })
@ActiveProfiles("test")
@Import(IntegrationTestConfiguration.class)
@ExtendWith(HonestPeers.class)
public @interface EcotownIntegrationTest {

}
