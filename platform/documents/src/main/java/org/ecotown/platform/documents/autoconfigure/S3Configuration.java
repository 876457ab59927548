package org.ecotown.platform.documents.autoconfigure;

import java.time.Duration;

import org.ecotown.platform.documents.autoconfigure.DocumentsProperties.S3;
import org.ecotown.platform.documents.support.S3Contents;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The bucket, if one is set up; no class of its client is loaded otherwise.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ecotown.documents.s3.bucket")
class S3Configuration {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Bean
	S3Contents bucketOfDocuments(DocumentsProperties properties) {
		S3 s3 = java.util.Objects.requireNonNull(properties.s3());
		S3ClientBuilder client = S3Client.builder()
			.region(Region.of(s3.region()))
			.credentialsProvider(credentials(s3))
			.forcePathStyle(s3.pathStyle())
			// the checksums of AWS are refused by some that are compatible otherwise
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClient(UrlConnectionHttpClient.builder()
				.connectionTimeout(Duration.ofSeconds(2))
				.socketTimeout(PATIENCE)
				.build())
			.overrideConfiguration((override) -> override.apiCallTimeout(PATIENCE.multipliedBy(2)));
		if (s3.endpoint() != null) {
			client.endpointOverride(s3.endpoint());
		}
		return new S3Contents(client.build(), s3.bucket(), s3.prefix());
	}

	private static AwsCredentialsProvider credentials(S3 s3) {
		if (s3.accessKey() == null || s3.secretKey() == null) {
			return DefaultCredentialsProvider.builder().build();
		}
		return StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey()));
	}

}
