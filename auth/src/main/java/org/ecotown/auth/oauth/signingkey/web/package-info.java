/**
 * The signing keys API.
 */
@NullMarked
package org.ecotown.auth.oauth.signingkey.web;

import org.jspecify.annotations.NullMarked;
