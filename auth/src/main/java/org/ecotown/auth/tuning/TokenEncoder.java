package org.ecotown.auth.tuning;

import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import org.ecotown.auth.oauth.signingkey.KeyAlgorithm;
import org.ecotown.auth.oauth.signingkey.SigningKeys;
import org.ecotown.auth.oauth.signingkey.TokenSigner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jwt.JoseHeaderNames;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtEncodingException;
import org.springframework.stereotype.Component;

/**
 * Signs tokens in the compact form (RFC 7515, section 7.1) with the active key of their
 * algorithm. Spring's own encoder goes through Nimbus's header, claims and token objects,
 * which takes as long as the signature. The header must name an algorithm.
 */
@Component
public class TokenEncoder implements JwtEncoder {

	private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

	private final SigningKeys keys;

	TokenEncoder(SigningKeys keys) {
		this.keys = keys;
	}

	@Override
	public Jwt encode(JwtEncoderParameters parameters) {
		JwsHeader asked = parameters.getJwsHeader();
		if (asked == null) {
			throw new JwtEncodingException("A token needs a header that names its algorithm");
		}
		TokenSigner signer = this.keys.signer(algorithm(asked.getAlgorithm()));
		Map<String, Object> header = new LinkedHashMap<>(asked.getHeaders());
		header.put(JoseHeaderNames.ALG, signer.header().getAlgorithm().getName());
		header.put(JoseHeaderNames.KID, signer.kid());
		JwtClaimsSet claims = parameters.getClaims();
		String content = part(header) + "." + part(claims.getClaims());
		try {
			String signature = signer.signer()
				.sign(signer.header(), content.getBytes(StandardCharsets.US_ASCII))
				.toString();
			return new Jwt(content + "." + signature, claims.getIssuedAt(), claims.getExpiresAt(), header,
					claims.getClaims());
		}
		catch (JOSEException ex) {
			throw new JwtEncodingException("Cannot sign with key " + signer.kid(), ex);
		}
	}

	private static KeyAlgorithm algorithm(JwsAlgorithm asked) {
		for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
			if (algorithm.name().equals(asked.getName())) {
				return algorithm;
			}
		}
		throw new JwtEncodingException("There are no keys for " + asked.getName());
	}

	/**
	 * Times are seconds since 1970, a single audience is no list (RFC 7519, sections 2
	 * and 4.1.3).
	 */
	private static String part(Map<String, Object> values) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
		try (JsonGenerator generator = JsonMapper.shared().createGenerator(bytes)) {
			generator.writeStartObject();
			values.forEach((name, value) -> {
				switch (value) {
					case Instant time -> generator.writeNumberProperty(name, time.getEpochSecond());
					case Date time -> generator.writeNumberProperty(name, time.toInstant().getEpochSecond());
					case List<?> one when JwtClaimNames.AUD.equals(name) && one.size() == 1 ->
						generator.writePOJOProperty(name, one.getFirst());
					case URL url -> generator.writeStringProperty(name, url.toExternalForm());
					default -> generator.writePOJOProperty(name, value);
				}
			});
			generator.writeEndObject();
		}
		return BASE64URL.encodeToString(bytes.toByteArray());
	}

}
