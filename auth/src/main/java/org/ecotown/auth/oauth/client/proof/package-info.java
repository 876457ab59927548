/**
 * How clients prove themselves with keys of their own.
 */
@NullMarked
@NamedInterface("proof")
package org.ecotown.auth.oauth.client.proof;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
