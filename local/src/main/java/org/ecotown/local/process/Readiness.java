package org.ecotown.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

import org.ecotown.local.layout.Ports;
import org.ecotown.local.layout.Service;

/**
 * Asks a service whether it is ready.
 */
public final class Readiness {

	private Readiness() {
	}

	public static boolean of(Service service, Ports ports) {
		int port = (service == Service.GATEWAY) ? ports.gatewayManagement() : ports.of(service);
		try {
			HttpURLConnection connection = (HttpURLConnection) URI
				.create("http://127.0.0.1:" + port + "/actuator/health/readiness")
				.toURL()
				.openConnection();
			connection.setConnectTimeout(500);
			connection.setReadTimeout(2000);
			int status = connection.getResponseCode();
			connection.disconnect();
			return status == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
