// The script tag's details bring those of the vendors that it knows.
export { facts } from '@omono/consent/facts'
