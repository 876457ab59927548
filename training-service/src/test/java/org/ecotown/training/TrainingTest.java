package org.ecotown.training;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The service with its peers played by WireMock; all tests share it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EcotownIntegrationTest
@Import(TrainingTestConfiguration.class)
@ContextConfiguration(initializers = TrainingTestConfiguration.PeerAddresses.class)
@interface TrainingTest {

}
