/**
 * Partners' OpenID Connect providers: what they publish, and calls to them that hold up
 * nobody else.
 */
@NullMarked
@NamedInterface("provider")
package org.ecotown.auth.partner.federation.provider;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
