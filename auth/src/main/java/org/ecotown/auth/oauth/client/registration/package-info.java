/**
 * How clients are registered, and what may be.
 */
@NullMarked
@NamedInterface("registration")
package org.ecotown.auth.oauth.client.registration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
