package org.ecotown.auth.directory.person.password;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What hashing a password with Argon2id costs; the defaults are OWASP's, with one lane.
 * Passwords that were hashed at another cost are checked at theirs.
 *
 * @param memory in KiB
 * @param passes over the memory
 */
@Validated
@ConfigurationProperties("ecotown.auth.password-hash")
record PasswordHashProperties(@DefaultValue("19456") @Min(8) int memory, @DefaultValue("2") @Min(1) int passes) {
}
