/**
 * The part of Phaser a talk needs. Phaser is one CommonJS tree that no bundler can shake, so its maintainers advise an
 * own entry file; ours is 42 % smaller than the package. Types stay Phaser's own, which know more than is here:
 * `allowed.test.ts` keeps src/game to the names exported below.
 *
 * The order matters and is not alphabetical:
 *  1. renderer/index first: a CommonJS cycle between the batch handlers and the renderer breaks any other way in;
 *  2. then EventEmitter, so that the core plugins find it when they register themselves;
 *  3. then what registers itself (plugins, loader file types, factories), and Game, which boots all of it, last.
 */
import 'phaser-src/renderer/index.js';
import 'phaser-src/events/EventEmitter.js';
import Scene from 'phaser-src/scene/Scene.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/input/InputPlugin.js';
import 'phaser-src/input/mouse/index.js';
import 'phaser-src/input/touch/index.js';
import 'phaser-src/input/keyboard/index.js';
import 'phaser-src/loader/LoaderPlugin.js';
import 'phaser-src/loader/filetypes/ImageFile.js';
import 'phaser-src/loader/filetypes/SVGFile.js';
import 'phaser-src/loader/filetypes/AtlasJSONFile.js';
import 'phaser-src/loader/filetypes/JSONFile.js';
import 'phaser-src/tweens/TweenManager.js';
import 'phaser-src/time/Clock.js';
import 'phaser-src/data/DataManagerPlugin.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/sprite/SpriteFactory.js';
import 'phaser-src/gameobjects/text/TextFactory.js';
import 'phaser-src/gameobjects/zone/ZoneFactory.js';
import 'phaser-src/gameobjects/nineslice/NineSliceFactory.js';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser-src/gameobjects/shape/ellipse/EllipseFactory.js';
import 'phaser-src/gameobjects/domelement/DOMElementFactory.js';
import Container from 'phaser-src/gameobjects/container/Container.js';
import Graphics from 'phaser-src/gameobjects/graphics/Graphics.js';
import Image from 'phaser-src/gameobjects/image/Image.js';
import Text from 'phaser-src/gameobjects/text/Text.js';
import Circle from 'phaser-src/geom/circle/index.js';
import Rectangle from 'phaser-src/geom/rectangle/index.js';
import Scale from 'phaser-src/scale/index.js';
import Linear from 'phaser-src/math/Linear.js';
import Between from 'phaser-src/math/Between.js';
import CONST from 'phaser-src/const.js';
import Game from 'phaser-src/core/Game.js';
export { Game, Scene, Scale };
export const GameObjects = { Container, Graphics, Image, Text };
export const Geom = { Circle, Rectangle };
export const Math = { Linear, Between };
export const { AUTO, CANVAS, WEBGL, HEADLESS, VERSION } = CONST;
