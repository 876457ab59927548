package org.ecotown.enterprises;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.cloud.openfeign.EnableFeignClients;

/**
 * Starts the service.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableFeignClients
public class EnterprisesApplication {

	public static void main(String[] args) {
		SpringApplication.run(EnterprisesApplication.class, args);
	}

}
