package org.ecotown.platform.documents;

/**
 * A stored file without its name.
 *
 * @param sha256 hash of the content, 64 hexadecimal digits in lower case
 * @param mediaType what the content is, as said by whoever stored it first
 * @param size bytes
 */
public record Document(String sha256, String mediaType, long size) {

}
