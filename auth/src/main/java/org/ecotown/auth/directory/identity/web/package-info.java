/**
 * The API of mail domains and logos.
 */
@NullMarked
package org.ecotown.auth.directory.identity.web;

import org.jspecify.annotations.NullMarked;
