package org.ecotown.gateway;

import reactor.netty.ReactorNetty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

	/**
	 * Connections to auth that Spring Security opens itself have no idle time of their
	 * own; services close theirs after 75 seconds.
	 */
	public static void main(String[] args) {
		System.setProperty(ReactorNetty.POOL_MAX_IDLE_TIME, "20000");
		SpringApplication.run(GatewayApplication.class, args);
	}

}
