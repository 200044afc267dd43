/** 404 within this frame. */
export { Lost as default, lostMetadata as generateMetadata } from "@/app/parts/lost";
