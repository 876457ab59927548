package org.ecotown.platform.documents.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.ecotown.platform.documents.Document;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Contents as objects of a bucket, named by their hash.
 */
public class S3Contents implements Contents, AutoCloseable {

	private final S3Client client;

	private final String bucket;

	private final String prefix;

	public S3Contents(S3Client client, String bucket, String prefix) {
		this.client = client;
		this.bucket = bucket;
		this.prefix = prefix;
	}

	@Override
	public String place() {
		return "s3";
	}

	@Override
	public void put(Document document, Path content) throws IOException {
		try {
			this.client.putObject((put) -> put.bucket(this.bucket)
				.key(key(document))
				.contentType(document.mediaType())
				.contentLength(document.size()), content);
		}
		catch (SdkException ex) {
			throw new IOException("cannot put " + document.sha256() + " into " + this.bucket, ex);
		}
	}

	@Override
	public InputStream open(Document document) throws IOException {
		try {
			return this.client.getObject((get) -> get.bucket(this.bucket).key(key(document)));
		}
		catch (SdkException ex) {
			throw new IOException("cannot read " + document.sha256() + " from " + this.bucket, ex);
		}
	}

	private String key(Document document) {
		return this.prefix + document.sha256();
	}

	@Override
	public void close() {
		this.client.close();
	}

}
