package org.ecotown.agreements;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts agreements-service.
 */
@SpringBootApplication
public class AgreementsApplication {

	public static void main(String[] args) {
		SpringApplication.run(AgreementsApplication.class, args);
	}

}
