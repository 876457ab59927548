/**
 * The signing keys API.
 */
@NullMarked
package org.ecotown.auth.signingkey.web;

import org.jspecify.annotations.NullMarked;
