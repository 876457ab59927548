package org.ecotown.platform.documents.autoconfigure;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where contents are kept.
 *
 * @param store where new ones go
 * @param maxSize the largest content
 * @param s3 the bucket; also read from while new ones go to PostgreSQL again
 */
@ConfigurationProperties("ecotown.documents")
record DocumentsProperties(@DefaultValue("postgresql") Store store, @DefaultValue("32MB") DataSize maxSize,
		@Nullable S3 s3) {

	enum Store {

		POSTGRESQL, S3

	}

	/**
	 * A bucket of an S3-compatible store.
	 *
	 * @param endpoint the store; AWS if none
	 * @param prefix what the names of objects start with
	 * @param accessKey with {@code secretKey}; what the machine offers if none
	 * @param pathStyle whether the bucket is in the path and not in the name of the host
	 */
	record S3(@Nullable URI endpoint, @DefaultValue("us-east-1") String region, String bucket,
			@DefaultValue("") String prefix, @Nullable String accessKey, @Nullable String secretKey,
			@DefaultValue("true") boolean pathStyle) {

		@Override
		public String toString() {
			return "S3[endpoint=" + this.endpoint + ", bucket=" + this.bucket + ", prefix=" + this.prefix + "]";
		}

	}

}
