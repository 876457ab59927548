/**
 * Sign-in through the identity providers of partners.
 */
@NullMarked
package org.ecotown.auth.partner;

import org.jspecify.annotations.NullMarked;
