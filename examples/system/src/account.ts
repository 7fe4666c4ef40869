export type Person = { id: string; name: string; email: string }

/**
 * A visitor of the example is signed in at once. Meteor keeps these three, and the system cannot work without them:
 * they are necessary, so nobody is asked.
 */
export function signIn(): Person {
  const person = { id: 'wQ8dP3mZxT5rKc2Na', name: 'Ada Example', email: 'ada@omono.example' }
  localStorage.setItem('Meteor.userId', person.id)
  localStorage.setItem('Meteor.loginToken', 'Zt1-stand-in-for-a-resume-token-4Yx')
  localStorage.setItem('Meteor.loginTokenExpires', 'Mon Feb 22 2027 09:00:00 GMT+0000')
  return person
}
