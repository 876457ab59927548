package org.ecotown.local.layout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PortsTests {

	@Test
	void neighboursFollowTheGateway() {
		Ports ports = new Ports(9000);
		assertThat(ports.of(Service.GATEWAY)).isEqualTo(9000);
		assertThat(ports.of(Service.AUTH)).isEqualTo(9001);
		assertThat(ports.of(Service.TRAINING)).isEqualTo(9004);
		assertThat(ports.postgres()).isEqualTo(9005);
		assertThat(ports.gatewayManagement()).isEqualTo(9006);
		assertThat(ports.smtp()).isEqualTo(9007);
		assertThat(ports.mailbox()).isEqualTo(9008);
		assertThat(ports.all()).hasSize(9).startsWith(9000).endsWith(9008);
	}

	@Test
	void lastPortMustExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Ports(65530));
	}

	@Test
	void listenerMakesAPortUsedUntilItCloses() throws IOException {
		int port;
		try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = listener.getLocalPort();
			assertThat(Ports.inUse(port)).isTrue();
		}
		assertThat(Ports.inUse(port)).isFalse();
	}

	@Test
	void listenerOnAllAddressesCountsToo() throws IOException {
		try (ServerSocket listener = new ServerSocket(0)) {
			assertThat(Ports.inUse(listener.getLocalPort())).isTrue();
		}
	}

}
