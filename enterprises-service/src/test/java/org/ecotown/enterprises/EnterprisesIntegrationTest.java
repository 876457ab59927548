package org.ecotown.enterprises;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service with a stand-in for agreements-service. All classes with it share one
 * application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EcotownIntegrationTest
@Import(PeerConfiguration.class)
@ContextConfiguration(initializers = PeerConfiguration.Address.class)
@interface EnterprisesIntegrationTest {

}
