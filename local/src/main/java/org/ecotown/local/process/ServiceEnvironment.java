package org.ecotown.local.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Secrets;
import org.ecotown.local.layout.Service;

/**
 * What a service is told through its environment.
 */
final class ServiceEnvironment {

	/**
	 * Settings of the developer's shell that would silently change a service or make its
	 * AOT cache unusable.
	 */
	private static final List<String> NOT_INHERITED = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS",
			"SPRING_", "SERVER_", "MANAGEMENT_", "LOGGING_", "DEBUG", "TRACE", "CLASSPATH");

	/**
	 * Lets the C library of most Linux systems give the 19 MiB of a password check back
	 * at once; others do not know the variable.
	 */
	private static final String MALLOC = "glibc.malloc.arena_max=2:glibc.malloc.mmap_threshold=1048576:glibc.malloc.hugetlb=1";

	private ServiceEnvironment() {
	}

	static Map<String, String> of(Service service, Ports ports, Secrets secrets, Map<String, String> inherited) {
		Map<String, String> environment = new TreeMap<>(inherited);
		environment.keySet().removeIf(name -> NOT_INHERITED.stream().anyMatch(name::startsWith));
		environment.putAll(common(service, ports));
		environment.putAll(secrets.environmentOf(service));
		service.database().ifPresent(database -> {
			environment.put("SPRING_DATASOURCE_URL",
					"jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database);
			environment.put("SPRING_DATASOURCE_USERNAME", database);
			environment.put("SPRING_DATASOURCE_PASSWORD", secrets.databasePassword(database));
		});
		return environment;
	}

	private static Map<String, String> common(Service service, Ports ports) {
		Map<String, String> environment = new HashMap<>();
		environment.put("SPRING_PROFILES_ACTIVE", "local");
		environment.put("SERVER_ADDRESS", "127.0.0.1");
		environment.put("SERVER_PORT", Integer.toString(ports.of(service)));
		environment.put("ECOTOWN_ISSUER", ports.url());
		environment.put("ECOTOWN_AUTH_URL", internal(ports, Service.AUTH));
		environment.put("ECOTOWN_AGREEMENTS_URL", internal(ports, Service.AGREEMENTS));
		environment.put("ECOTOWN_ENTERPRISES_URL", internal(ports, Service.ENTERPRISES));
		environment.put("ECOTOWN_TRAINING_URL", internal(ports, Service.TRAINING));
		if (service == Service.AUTH) {
			environment.put("ECOTOWN_AUTH_GATEWAYLOGOUTURL",
					internal(ports, Service.GATEWAY) + "/logout/connect/back-channel/ecotown");
			environment.put("SPRING_MAIL_HOST", "127.0.0.1");
			environment.put("SPRING_MAIL_PORT", Integer.toString(ports.smtp()));
			environment.put("GLIBC_TUNABLES", MALLOC);
		}
		if (service == Service.GATEWAY) {
			environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
			environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.gatewayManagement()));
		}
		return environment;
	}

	private static String internal(Ports ports, Service service) {
		return "http://127.0.0.1:" + ports.of(service);
	}

}
