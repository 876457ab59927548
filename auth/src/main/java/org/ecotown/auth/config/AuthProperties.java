package org.ecotown.auth.config;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the identity service.
 *
 * @param keyEncryptionKey 32 bytes in base64 that encrypt the signing keys in the
 * database
 * @param secrets the client secrets of the platform's own services by short name
 * @param demo whether people and clients marked as demo exist; on a developer's machine
 * only
 */
@ConfigurationProperties("ecotown.auth")
@Validated
public record AuthProperties(@NotBlank String keyEncryptionKey, @DefaultValue Map<String, String> secrets,
		boolean demo) {
}
