package org.ecotown.agreements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.ecotown.platform.testsupport.EcotownIntegrationTest;

import org.springframework.test.context.ContextConfiguration;

/**
 * The service on a real database, with a stand-in for auth's organisations.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EcotownIntegrationTest
@ContextConfiguration(initializers = OrganisationsStub.Registration.class)
public @interface AgreementsIntegrationTest {

}
