/**
 * Secrets of clients: made, shown once, kept as hashes.
 */
@NullMarked
@NamedInterface("secret")
package org.ecotown.auth.oauth.client.secret;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
