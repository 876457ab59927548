package org.ecotown.agreements;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.cloud.openfeign.EnableFeignClients;

/**
 * Starts agreements-service.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableFeignClients
public class AgreementsApplication {

	public static void main(String[] args) {
		SpringApplication.run(AgreementsApplication.class, args);
	}

}
