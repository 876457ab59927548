/**
 * The pages on which people look after their own account.
 */
@NullMarked
package org.ecotown.auth.signin.account;

import org.jspecify.annotations.NullMarked;
