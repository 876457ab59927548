/**
 * What an organisation is recognised by: mail domains and logo.
 */
@NullMarked
package org.ecotown.auth.directory.identity;

import org.jspecify.annotations.NullMarked;
